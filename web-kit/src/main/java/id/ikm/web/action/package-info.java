/** What may be done with a thing now, told before somebody tries. */
package id.ikm.web.action;
