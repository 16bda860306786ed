/** Whether a certificate is genuine, for everybody. */
package id.ikm.registry.certificate.verification;
