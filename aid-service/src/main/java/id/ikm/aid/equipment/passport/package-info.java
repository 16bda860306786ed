/** The whole life of a unit: for officers, on paper, and for the public behind the QR code on the machine. */
package id.ikm.aid.equipment.passport;
