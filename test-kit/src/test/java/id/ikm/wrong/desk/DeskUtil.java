package id.ikm.wrong.desk;

/** Breaks a rule on purpose: its name says nothing. */
class DeskUtil {}
