/** Units lent from day to day: a unit is promised to one borrower at a time, which the database guarantees. */
package id.ikm.aid.equipment.loan;
