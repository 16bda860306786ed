/** Creates that can be repeated safely. */
package id.ikm.kit.idempotency;
