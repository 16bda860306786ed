/** Where something was. */
package id.ikm.aid.place;
