/** The comments beside the text of a strategy, the page of all of them, and the convenor's answers. */
@NullMarked
package org.mizizi.comments.ui;

import org.jspecify.annotations.NullMarked;
