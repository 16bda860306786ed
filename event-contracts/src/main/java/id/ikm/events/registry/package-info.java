/** What registry-service announces. */
package id.ikm.events.registry;
