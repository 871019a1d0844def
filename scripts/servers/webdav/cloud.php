<?php
// A cloud as Nextcloud and ownCloud look from outside: pages for people, and below remote.php a WebDAV server, made of
// the library that theirs are made of. Of what they show a program, no more.

use Sabre\DAV;

error_reporting( E_ERROR );
set_include_path( getenv( 'CLOUD_LIBRARY' ) );
require 'Sabre/autoload.php';

class Passwords extends DAV\Auth\Backend\AbstractBasic {
	protected function validateUserPass( $user, $password ) {
		foreach ( file( getenv( 'CLOUD_PASSWORDS' ), FILE_IGNORE_NEW_LINES ) as $line ) {
			if ( $line === $user . ':{SHA}' . base64_encode( sha1( $password, true ) ) ) {
				return true;
			}
		}
		return false;
	}
}

/** Answers below an address with what lies in a tree. */
function serve( string $base, $tree ): void {
	$server = new DAV\Server( $tree );
	$server->setBaseUri( $base );
	$server->addPlugin( new DAV\Auth\Plugin( new Passwords(), 'Cloud' ) );
	$server->exec();
}

$path = (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
$home = '/remote.php/dav/files/' . rawurlencode( $_SERVER['PHP_AUTH_USER'] ?? '' ) . '/';
foreach ( array( '/remote.php/webdav/', $home ) as $base ) {
	if ( str_starts_with( $path . '/', $base ) ) {
		serve( $base, new DAV\FS\Directory( getenv( 'CLOUD_FILES' ) ) );
		return;
	}
}
if ( str_starts_with( $path, '/remote.php/dav' ) ) {
	serve( '/remote.php/dav/', array( new DAV\SimpleCollection( 'files' ), new DAV\SimpleCollection( 'principals' ) ) );
	return;
}
if ( 'GET' !== $_SERVER['REQUEST_METHOD'] ) {
	http_response_code( 405 );
	return;
}
if ( '/login' !== $path ) {
	header( 'Location: /login', true, 302 );
	return;
}
echo '<!DOCTYPE html><title>Cloud</title><form><input name="user"><input name="password" type="password"></form>';
