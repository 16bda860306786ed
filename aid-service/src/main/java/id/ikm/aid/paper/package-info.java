/** Papers that an office files: A4, in Indonesian, with a QR code that leads back to the record. */
package id.ikm.aid.paper;
