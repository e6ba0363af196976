"""How staff are told of records: names of lists, fields and values, in English and Chinese."""
