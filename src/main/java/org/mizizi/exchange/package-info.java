/**
 * The whole country as open files, to be taken along and read without this software: a Tabular Data Package, one CSV
 * file a table with a dictionary beside them. The commands "./portal export" and "./portal import" come through here.
 */
@NullMarked
package org.mizizi.exchange;

import org.jspecify.annotations.NullMarked;
