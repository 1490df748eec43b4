@NullMarked
package org.mizizi.founding.ui;

import org.jspecify.annotations.NullMarked;
