/** Identities made by the application. */
package id.ikm.kit.identity;
