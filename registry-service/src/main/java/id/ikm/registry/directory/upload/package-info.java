/** A directory sheet on its way into the register: uploaded, checked without any effect, looked at, committed. */
package id.ikm.registry.directory.upload;
