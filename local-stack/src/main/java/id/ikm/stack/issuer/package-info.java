/** A small OpenID Connect provider for one machine: discovery, keys and the client-credentials grant. */
package id.ikm.stack.issuer;
