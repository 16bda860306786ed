/** How many requests a client may send. */
package id.ikm.gateway.limit;
