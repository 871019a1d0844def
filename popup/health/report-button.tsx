import { text } from '../../src/i18n/text.ts';
import { download } from '../../src/ui/download.ts';
import { useWorkbench } from '../workbench-context.ts';
import { pageReport } from './page-report.ts';

/** Saves how the page is built, for whoever mends how it is read. */
export function ReportButton() {
  const { writes } = useWorkbench();
  const save = async () => {
    const report = await pageReport();
    if (report === null) {
      writes.tell(text('health_report_failed'));
      return;
    }
    const name = `chat-highlights-${report.site}-${new Date().toISOString().slice(0, 10)}.html`;
    download(name, 'text/html', report.file);
    writes.tell(text('health_report_saved', name));
  };
  return (
    <>
      <p>{text('health_report_what')}</p>
      <button type="button" onClick={save}>
        {text('health_report_save')}
      </button>
    </>
  );
}
