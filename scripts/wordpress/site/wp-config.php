<?php
// Settings of every WordPress that tests start. The tables are in SQLite, so that no database server is needed.

define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', '' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', '' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
$table_prefix = 'wp_';

// The blog is where it was called: on the server's own port, or on that of a proxy before it. WP-CLI calls nothing.
$called_as = 'http://' . ( $_SERVER['HTTP_HOST'] ?? getenv( 'WORDPRESS_HOST' ) );
define( 'WP_HOME', $called_as );
define( 'WP_SITEURL', $called_as );

// Application passwords over http, as on a computer of one's own.
define( 'WP_ENVIRONMENT_TYPE', 'local' );

// Nothing goes out to the net, and nothing happens by itself.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );

define( 'WP_DEBUG', false );

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
