/** The ballot and the result, as people see them. */
@NullMarked
package org.mizizi.rankings.ui;

import org.jspecify.annotations.NullMarked;
