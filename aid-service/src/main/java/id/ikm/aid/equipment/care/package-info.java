/** What an office does with its units day by day, and what an approver decides about them. */
package id.ikm.aid.equipment.care;
