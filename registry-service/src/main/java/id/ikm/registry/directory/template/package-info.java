/** The empty directory sheet that an office downloads and fills. */
package id.ikm.registry.directory.template;
