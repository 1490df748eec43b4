package org.mizizi.shared;

/** The basic divide of the portal: people of the country, and those who come from outside. */
public enum Side {
    INTERNAL,
    EXTERNAL
}
