@NullMarked
package org.mizizi.watching.ui;

import org.jspecify.annotations.NullMarked;
