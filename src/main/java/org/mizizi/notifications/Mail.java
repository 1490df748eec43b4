package org.mizizi.notifications;

import java.time.Instant;
import java.util.Locale;

/** A mail that a person was sent, as it was written for them. */
public record Mail(Instant sentAt, Locale locale, String subject, String text) {}
