/** Who can receive aid: businesses and groups on the register. */
package id.ikm.aid.recipient;
