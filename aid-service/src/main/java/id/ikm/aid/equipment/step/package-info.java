/** What can happen to a unit of equipment, and the lines of its passport that tell it. */
package id.ikm.aid.equipment.step;
