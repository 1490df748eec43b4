/** The pages on the strategy: to read, comment, answer, write and sign. */
@NullMarked
package org.mizizi.strategies.ui;

import org.jspecify.annotations.NullMarked;
