package org.mizizi.browser;

/** What the page of figures says of the plans in force: how many show no link, confirm none, and are traced. */
record Shares(int inForce, int withoutLink, int withoutConfirmedLink, int traced) {}
