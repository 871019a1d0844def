/** Name of the element that holds a button. Kept in step with `button.css`. */
export const HOST_TAG = 'chat-highlights-button';
