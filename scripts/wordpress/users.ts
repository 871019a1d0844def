/** The roles of WordPress that write posts, from the one who may do everything to the one who may publish nothing. */
export const ROLES = ['administrator', 'editor', 'author', 'contributor'] as const;
export type Role = (typeof ROLES)[number];

/** A user is called as the role is. */
export interface BlogUser {
  readonly user: string;
  /** The application password, for the API. */
  readonly password: string;
  /** For the form at wp-login.php. */
  readonly loginPassword: string;
}

export type BlogUsers = Readonly<Record<Role, BlogUser>>;
