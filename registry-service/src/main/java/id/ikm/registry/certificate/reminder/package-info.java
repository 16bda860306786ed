/** Reminders of the end of a certificate. */
package id.ikm.registry.certificate.reminder;
