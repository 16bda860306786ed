/** Hands requests on to the services and their answers back. */
package id.ikm.gateway.forward;
