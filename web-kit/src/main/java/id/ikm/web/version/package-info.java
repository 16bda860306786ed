/** ETag and If-Match over a resource's version. */
package id.ikm.web.version;
