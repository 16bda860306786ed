/** The directory sheet that offices keep of their industries (DOMAIN 6.2): its 27 columns, read, cleaned and written. */
package id.ikm.registry.directory;
