@NullMarked
package org.mizizi.demo.ui;

import org.jspecify.annotations.NullMarked;
