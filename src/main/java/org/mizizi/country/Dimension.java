package org.mizizi.country;

import org.mizizi.shared.LocalizedText;

/** One of the fields peace is built in, such as security; data, not code. */
public record Dimension(String code, LocalizedText name) {}
