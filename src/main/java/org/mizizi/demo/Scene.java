package org.mizizi.demo;

import java.time.Instant;

/** One thing that one person did at one moment; {@code what} names it when a rule of the portal refuses it. */
record Scene(Instant at, String person, String what, Runnable work) {}
