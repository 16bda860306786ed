/** The report of a handover as offices print, sign and file it (berita acara serah terima, BAST). */
package id.ikm.aid.handover.bast;
