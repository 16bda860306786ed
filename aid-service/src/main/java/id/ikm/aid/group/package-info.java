/** What this service knows of the business groups on the register: a copy, kept from their events. */
package id.ikm.aid.group;
