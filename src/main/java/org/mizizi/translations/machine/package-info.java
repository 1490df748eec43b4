/** The server that translates by machine, as far as the portal knows it: what it is asked, and what of its answers is believed. */
@NullMarked
package org.mizizi.translations.machine;

import org.jspecify.annotations.NullMarked;
