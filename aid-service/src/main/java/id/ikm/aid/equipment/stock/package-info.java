/** What an office has in its stores, by place and category. */
package id.ikm.aid.equipment.stock;
