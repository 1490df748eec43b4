package org.mizizi;
class Dump { public static void main(String[] a){ for (var r : TwistedRow.ALL) System.out.println(r.attempt()+" | "+r.refusal()+" | "+r.statements().replace(";","; ")); } }
