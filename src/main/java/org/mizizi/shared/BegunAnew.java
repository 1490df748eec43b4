package org.mizizi.shared;

/** All data were replaced at once, as when the demo country is put back: whoever remembers any of it forgets it. */
public record BegunAnew() {}
