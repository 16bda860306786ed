/** What this service knows of the businesses on the register: a copy, kept from their events. */
package id.ikm.training.business;
