<#macro emailLayout>
<!DOCTYPE html>
<html lang="${locale.language}" dir="${(ltr)?then('ltr','rtl')}">
<body style="margin:0;padding:24px;background:#f5f7fa;color:#1f1f1f;font:16px/1.5 system-ui,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif">
<div style="max-width:600px;margin:0 auto;padding:8px 24px;background:#fff;border:1px solid #8c8c8c;border-top:4px solid #0958d9;border-radius:8px">
<p style="font-size:20px;font-weight:700">Consort</p>
<#nested>
</div>
</body>
</html>
</#macro>
