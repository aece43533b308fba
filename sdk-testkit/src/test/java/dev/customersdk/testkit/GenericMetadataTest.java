package dev.customersdk.testkit;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

class GenericMetadataTest extends ScriptContract {

  private static final String EIGHTEEN_PAIRS =
      IntStream.range(0, 18).mapToObj("'k%1$d':%1$d"::formatted).collect(Collectors.joining(","));

  private static final String SCRIPTS =
      """
      # an update merges and an empty text removes a key
      ADD {'id':'ada','metadata':{'coupon':'iOS','tier':2,'none':''}}
      POST /customers/ada {'metadata':{'coupon':'','tier':[3],'new':null,'unknown':''}} -> \
      200 …'metadata':{'tier':[3],'new':null},…
      POST /customers/ada {'metadata':{'tier':'','new':''}} -> 200 «((?!metadata).)*»
      POST /customers/ada {'metadata':{'aB':{'c':''}}} -> 200 …'metadata':{'aB':{'c':''}},…

      # the limits themselves are allowed
      ADD {'id':'ada','metadata':{EIGHTEEN,'KEY':'VALUE','last':1}}
      STORED ada -> …'metadata':{EIGHTEEN,'KEY':'VALUE','last':1},…
      POST /customers/ada {'metadata':{'last':2}} -> 200 …,'last':2},…

      # nothing beyond the limits is stored
      POST /customers {'metadata':{EIGHTEEN,'a':1,'b':2,'c':3}} -> \
      400 …'code':'too_many_metadata_pairs','parameter':'metadata',…
      POST /customers {'metadata':{'KEYk':1}} -> \
      400 …'code':'invalid_metadata_key','parameter':'metadata',…
      POST /customers {'metadata':{'k':'VALUEé'}} -> \
      400 …'code':'invalid_metadata_value','parameter':'metadata',…
      POST /customers {'metadata':{'k':['LISTED']}} -> \
      400 …'code':'invalid_metadata_value','parameter':'metadata',…
      POST /customers {'metadata':{}} -> 400 …'code':'invalid_empty','parameter':'metadata',…
      POST /customers {'metadata':null} -> 400 …'code':'invalid_parameter','parameter':'metadata',…
      POST /customers {'metadata':[]} -> 400 …'code':'invalid_parameter','parameter':'metadata',…
      COUNT -> 0

      # the limit of pairs holds for what is stored
      ADD {'id':'ada','metadata':{EIGHTEEN}}
      STORED ada -> «(?<before>.*)»
      POST /customers/ada {'locale':'de_DE','metadata':{'k17':0,'a':1,'b':2,'c':3}} -> \
      400 …'code':'too_many_metadata_pairs','parameter':'metadata',…
      STORED ada -> $before
      """;

  GenericMetadataTest() {
    super(
        Vendor.GENERIC,
        SCRIPTS
            .replace("EIGHTEEN", EIGHTEEN_PAIRS)
            .replace("KEY", "k".repeat(40))
            .replace("VALUE", "é".repeat(500))
            .replace("LISTED", "v".repeat(497)));
  }
}
