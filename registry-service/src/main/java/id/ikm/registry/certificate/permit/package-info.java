/** Which permits a product needs, and which are wrong for it. */
package id.ikm.registry.certificate.permit;
