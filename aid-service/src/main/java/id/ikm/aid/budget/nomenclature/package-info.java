/** The tree of programmes, activities and sub-activities, as a decree names it for a fiscal year (DOMAIN 4.1). */
package id.ikm.aid.budget.nomenclature;
