/** The translator's desk, and the translations beneath what people said. */
@NullMarked
package org.mizizi.translations.ui;

import org.jspecify.annotations.NullMarked;
