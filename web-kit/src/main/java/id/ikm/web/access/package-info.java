/** Who calls, with which roles, for which part of the country. */
package id.ikm.web.access;
