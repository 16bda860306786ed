/** Businesses on the register: registering, changing, verifying, suspending and closing them, with their history. */
package id.ikm.registry.business;
