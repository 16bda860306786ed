/** Photos, letters and scans that prove something: sent in once, and named by their id wherever they are evidence. */
package id.ikm.aid.file;
