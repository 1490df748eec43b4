@NullMarked
package org.mizizi.responses.ui;

import org.jspecify.annotations.NullMarked;
